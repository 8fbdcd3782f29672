package vn.chibo.base;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * The zone of the Java process, whatever the machine has: the engine and the drivers of databases write moments in it.
 * Set before anything else starts, because the drivers look at it once.
 */
class OneZone implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		var zone = environment.getProperty("chibo.zone", "Asia/Ho_Chi_Minh");
		try {
			TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
		} catch (DateTimeException unknown) {
			throw new ZoneUnusable("Không có múi giờ chibo.zone=%s (there is no such time zone).".formatted(zone),
				"Bỏ chibo.zone, hoặc ghi tên một múi giờ như Asia/Ho_Chi_Minh hay UTC.");
		}
	}
}
