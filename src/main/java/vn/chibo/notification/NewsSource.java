package vn.chibo.notification;

import java.util.List;

/** A feature that tells people something. */
public interface NewsSource {

	/** All that it tells. */
	List<? extends News<?>> news();
}
