package vn.chibo.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.chibo.register.Authority;
import vn.chibo.register.Body;

/** Writes an invented register as files, always the same for the same shape and day. */
final class DemoRegister {

	private static final String ORGANISATIONS_SINCE = "01/07/2025";
	private static final String SEATS_SINCE = "15/08/2025";
	private static final String PROVINCE = "Tỉnh Sông Lam";

	private final DemoShape shape;
	private final List<DemoMember> members;
	private final DemoSeats seats;
	private final DemoRatings ratings;
	private final DemoResidences residences;

	DemoRegister(DemoShape shape, LocalDate today) {
		this.shape = shape;
		this.members = new DemoMembers(shape, today).all();
		this.seats = new DemoSeats(shape, members);
		this.ratings = new DemoRatings(shape, members, seats.logins().keySet(), today);
		this.residences = new DemoResidences(shape, members);
	}

	void writeTo(Path folder) throws IOException {
		writeOrganisations(folder.resolve("organisations.csv"));
		writeMembers(folder.resolve("members.csv"));
		writeSeats(folder.resolve("seats.csv"));
		writeRatings(folder.resolve("ratings.csv"));
		writeResidenceLinks(folder.resolve("residence-links.csv"));
	}

	private void writeOrganisations(Path file) throws IOException {
		try (CSVPrinter csv = csv(file, "Mã tổ chức*", "Tên tổ chức*", "Loại*", "Mã cấp trên",
			"Tổ chức cơ sở đảng", "Cơ quan, bộ phận", "Tổ chức Đoàn", "Thẩm quyền", "Hiệu lực từ*", "Hiệu lực đến",
			"Mã tổ chức kế thừa", "Chi bộ theo")) {
			for (DemoUnit unit : shape.units()) {
				csv.printRecord(unit.code(), unit.name(), unit.kind().vietnamese(), unit.parent(),
					shape.isGrassroots(unit) ? "Có" : "", listed(unit.bodies(), Body::vietnamese),
					shape.hasYouthUnion(unit) ? "Có" : "",
					listed(shape.authoritiesOf(unit), Authority::vietnamese), ORGANISATIONS_SINCE, "", "",
					unit.kind().isBranch() ? unit.where().vietnamese() : "");
			}
		}
	}

	private void writeMembers(Path file) throws IOException {
		try (CSVPrinter csv = csv(file, "STT", "Họ và tên*", "Giới tính*", "Sinh ngày*", "Dân tộc*", "Tôn giáo*",
			"Số định danh cá nhân*", "Số thẻ Đảng*", "Tổ chức Đảng đang sinh hoạt*", "Mã tổ đảng",
			"Quê quán - Quốc gia", "Quê quán - Tỉnh", "Thường trú - Quốc gia", "Thường trú - Tỉnh",
			"Thường trú - Địa chỉ", "Ngày vào Đảng*", "Ngày vào Đảng chính thức", "Trạng thái hoạt động*",
			"Ngày miễn sinh hoạt Đảng", "Tài khoản", "Thư điện tử")) {
			int number = 0;
			for (DemoMember member : members) {
				String login = seats.logins().getOrDefault(member.personalId(), "");
				csv.printRecord(++number, member.name(), member.woman() ? "Nữ" : "Nam", member.bornOn(),
					member.ethnicGroup(), member.religion(), member.personalId(), member.cardNumber(),
					member.branch().code(), member.partyGroup(), "Việt Nam", PROVINCE, "Việt Nam", PROVINCE,
					member.residence(), member.admittedOn(), member.officialOn(), member.activity().vietnamese(),
					member.exemptOn(), login, login.isEmpty() ? "" : login + "@chibo.example");
			}
		}
	}

	private void writeSeats(Path file) throws IOException {
		try (CSVPrinter csv = csv(file, "Mã tổ chức*", "Cấp ủy, ban*", "Chức vụ*", "Số định danh cá nhân*", "Từ ngày*",
			"Đến ngày")) {
			for (DemoSeats.Seat seat : seats.seats()) {
				csv.printRecord(seat.unit().code(), seat.body().vietnamese(), seat.position().vietnamese(),
					seat.holder().personalId(), SEATS_SINCE, "");
			}
		}
	}

	private void writeRatings(Path file) throws IOException {
		try (CSVPrinter csv = csv(file, "Số định danh cá nhân*", "Năm*", "Mức xếp loại*", "Ngày quyết định")) {
			for (DemoRatings.Rating rating : ratings.ratings()) {
				csv.printRecord(rating.member().personalId(), rating.year(), rating.level().vietnamese(),
					rating.decidedOn());
			}
		}
	}

	private void writeResidenceLinks(Path file) throws IOException {
		try (CSVPrinter csv = csv(file, "Số định danh cá nhân*", "Mã chi bộ nơi cư trú*", "Ngày giới thiệu*",
			"Miễn sinh hoạt nơi cư trú")) {
			for (DemoResidences.Link link : residences.links()) {
				csv.printRecord(link.member().personalId(), link.branch().code(), link.introducedOn(),
					link.exempt() ? "Có" : "Không");
			}
		}
	}

	private static <T> String listed(Set<T> values, Function<T, String> vietnamese) {
		return values.stream().map(vietnamese).collect(Collectors.joining("; "));
	}

	private static CSVPrinter csv(Path file, String... header) throws IOException {
		return new CSVPrinter(Files.newBufferedWriter(file), CSVFormat.DEFAULT.builder().setHeader(header).get());
	}
}
