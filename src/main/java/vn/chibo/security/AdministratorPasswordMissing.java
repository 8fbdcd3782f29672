package vn.chibo.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Nobody could administer the application, or everybody could. */
class AdministratorPasswordMissing extends RuntimeException {

	static class Analyzer extends AbstractFailureAnalyzer<AdministratorPasswordMissing> {

		@Override
		protected FailureAnalysis analyze(Throwable root, AdministratorPasswordMissing cause) {
			return new FailureAnalysis("Chưa đặt mật khẩu của quản trị viên (the administrator's password is not set).",
				"Đặt biến môi trường CHIBO_ADMINISTRATOR_PASSWORD, hoặc chạy thử với --chibo.demo=true và không có "
					+ "--chibo.register.",
				cause);
		}
	}
}
