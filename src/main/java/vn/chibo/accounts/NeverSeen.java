package vn.chibo.accounts;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.chibo.base.PageLink;
import vn.chibo.register.Committee;
import vn.chibo.register.Right;
import vn.chibo.worklist.FirstPage;

/** Tells the committee of a branch how many of its members were never seen. */
@Component
class NeverSeen implements FirstPage {

	private final AccountList accounts;

	NeverSeen(AccountList accounts) {
		this.accounts = accounts;
	}

	@Override
	public List<PageLink> notices(Visitor visitor) {
		return accounts.strangers(Committee.organisations(visitor.committees(), Right.LEADS)).stream()
			.map(one -> new PageLink(BranchPage.ADDRESS + one.branchId(),
				"%s: %d đảng viên chưa đăng nhập lần nào".formatted(one.branch(), one.members())))
			.toList();
	}
}
