package vn.chibo.support;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import vn.chibo.register.Education;
import vn.chibo.register.EducationException;
import vn.chibo.register.LeftPartyReason;
import vn.chibo.register.sympathisers.Prospect;
import vn.chibo.register.sympathisers.ProspectState;

/** Somebody of thirty who may apply at once, unless told otherwise; the personal id is nobody else's. */
public class ProspectBuilder {

	private static final AtomicInteger NUMBERS = new AtomicInteger();

	private final long branchId;
	private long id;
	private String personalId = "0980%08d".formatted(NUMBERS.incrementAndGet());
	private String fullName = "Nguyễn Thị Hoa";
	private LocalDate bornOn = LocalDate.of(1996, 3, 8);
	private LocalDate leftPartyOn;
	private LeftPartyReason leftPartyReason;

	private ProspectBuilder(long branchId) {
		this.branchId = branchId;
	}

	public static ProspectBuilder in(long branchId) {
		return new ProspectBuilder(branchId);
	}

	public ProspectBuilder id(long value) {
		id = value;
		return this;
	}

	public ProspectBuilder personalId(String value) {
		personalId = value;
		return this;
	}

	public ProspectBuilder called(String name) {
		fullName = name;
		return this;
	}

	public ProspectBuilder born(LocalDate on) {
		bornOn = on;
		return this;
	}

	public ProspectBuilder leftThePartyOn(LocalDate on, LeftPartyReason reason) {
		leftPartyOn = on;
		leftPartyReason = reason;
		return this;
	}

	public Prospect build() {
		return new Prospect(id, branchId, personalId, fullName, "FEMALE", bornOn, "Kinh", "Không", "Việt Nam",
			"Tỉnh Sông Lam", "Xã Hạ", "Tỉnh Sông Lam", "Số 7, thôn 1", null, "Công nhân", "Phân xưởng 1", null, null,
			true,
			true, Education.UPPER_SECONDARY, EducationException.NONE, LocalDate.of(2026, 1, 15), "03-NQ/CB", null,
			null, null, leftPartyOn, leftPartyReason, null, false, ProspectState.LISTED, null);
	}
}
