package example.commendation;

import vn.chibo.base.ModelBean;
import vn.chibo.base.Refusal;
import vn.chibo.register.Organisation;
import vn.chibo.register.Organisations;
import vn.chibo.register.Routing;

/** Whose turn it is, asked by the model. */
@ModelBean("commendationRoute")
public class CommendationRoute {

	private final Commendations commendations;
	private final Organisations organisations;
	private final Routing routing;

	CommendationRoute(Commendations commendations, Organisations organisations, Routing routing) {
		this.commendations = commendations;
		this.organisations = organisations;
		this.routing = routing;
	}

	/** The body that decides for the organisation above the branch. */
	public String decider(String caseNumber) {
		return routing.deciding(organisations.get(commendations.get(caseNumber).deciderId()));
	}

	Organisation nextUp(long branchId) {
		return organisations.ancestors(organisations.get(branchId)).stream().findFirst()
			.orElseThrow(() -> new Refusal("Chi bộ chưa có cấp trên trong danh sách tổ chức; hãy báo quản trị viên."));
	}
}
