package vn.chibo.workflow.webapps;

import org.springframework.stereotype.Component;
import vn.chibo.base.EngineAddresses;

/** The pages of the webapps for our one engine. */
@Component("engineAddresses")
class AddressesOfEngine implements EngineAddresses {

	@Override
	public String tasklist() {
		return EnginePaths.WEBAPP_FILES + "/tasklist/default/";
	}

	@Override
	public String task(String id) {
		return tasklist() + "#/?task=" + id;
	}

	@Override
	public String cockpit() {
		return EnginePaths.WEBAPP_FILES + "/cockpit/default/";
	}
}
