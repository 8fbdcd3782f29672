package vn.chibo.casefile.attachments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is taken in of photographs and scans.
 *
 * @param size    of a file that is sent, and of the PDF that is kept, at most
 * @param pages   of one attachment at most, and photographs in one sending
 * @param pixels  of one photograph at most, in millions
 * @param perCase how many a case may hold
 */
@ConfigurationProperties("chibo.attachments")
public record AttachmentProperties(@DefaultValue("15MB") DataSize size, @DefaultValue("50") int pages,
		@DefaultValue("64") int pixels, @DefaultValue("200") int perCase, @DefaultValue Clamd clamd) {

	/**
	 * The daemon that looks for viruses.
	 *
	 * @param host    empty: none is asked
	 * @param timeout to reach it, and for each answer
	 */
	public record Clamd(@DefaultValue("") String host, @DefaultValue("3310") int port,
			@DefaultValue("20s") Duration timeout) {
	}
}
