package vn.chibo.notification;

import java.util.List;
import org.springframework.stereotype.Component;

/** All news of all features; the application does not start with one that could not be sent. */
@Component
class DeclaredNews {

	private final List<? extends News<?>> all;

	DeclaredNews(List<NewsSource> sources) {
		this.all = sources.stream().flatMap(source -> source.news().stream()).toList();
		var faults = all.stream().filter(news -> !news.unknownWords().isEmpty())
			.map(news -> "'%s': %s".formatted(news.subject(), news.unknownWords())).toList();
		if (!faults.isEmpty()) {
			throw new IllegalStateException("News with words that nothing is filled in for: " + faults);
		}
	}

	List<? extends News<?>> all() {
		return all;
	}
}
