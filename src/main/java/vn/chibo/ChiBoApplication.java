package vn.chibo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.chibo.base.Rehearsal;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Chi Bộ", sharedModules = "base")
public class ChiBoApplication {

	public static void main(String[] args) {
		SpringApplication.run(ChiBoApplication.class, args).getBeanProvider(Rehearsal.class)
			.ifAvailable(Rehearsal::perform);
	}
}
