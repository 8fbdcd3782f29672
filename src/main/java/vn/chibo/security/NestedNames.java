package vn.chibo.security;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** A name within a name means something only where there is something: nothing is made up for it. Before anybody else's binding. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NestedNames {

	@InitBinder
	void growNothing(WebDataBinder binder) {
		binder.setAutoGrowNestedPaths(false);
	}
}
