package vn.chibo.register.files;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start with bad files ends with the list of their faults instead of a stack trace. */
class RegisterFaultsAnalyzer extends AbstractFailureAnalyzer<RegisterFileFaults> {

	@Override
	protected FailureAnalysis analyze(Throwable root, RegisterFileFaults faults) {
		return new FailureAnalysis("Chưa nạp được danh bạ; không có dữ liệu nào được ghi.\n\n" + faults.getMessage(),
			"Sửa các lỗi trên trong tệp rồi khởi động lại, hoặc khởi động không có --chibo.register.", faults);
	}
}
