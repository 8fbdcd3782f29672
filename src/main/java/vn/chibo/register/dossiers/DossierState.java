package vn.chibo.register.dossiers;

/** Where a dossier is in its life. */
public enum DossierState {

	KEPT("Đang giữ"),
	/** Given away and not yet received. */
	HANDED_OVER("Đang bàn giao"),
	LOST("Báo mất"),
	RESTORING("Đang khôi phục");

	private final String vietnamese;

	DossierState(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
