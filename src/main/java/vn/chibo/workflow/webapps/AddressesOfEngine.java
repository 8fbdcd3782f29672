package vn.chibo.workflow.webapps;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.chibo.base.EngineAddresses;

/** The pages of the webapps for our one engine; templates know them as {@code engine}. */
@ControllerAdvice
class AddressesOfEngine implements EngineAddresses {

	@ModelAttribute("engine")
	EngineAddresses ofPages() {
		return this;
	}

	@Override
	public String tasklist() {
		return EnginePaths.WEBAPP_FILES + "/tasklist/default/";
	}

	@Override
	public String task(String id) {
		return tasklist() + "#/?task=" + id;
	}

	@Override
	public String start(String procedure) {
		return tasklist() + "#/?processStart=" + procedure;
	}

	@Override
	public String cockpit() {
		return EnginePaths.WEBAPP_FILES + "/cockpit/default/";
	}
}
