package vn.chibo.register;

/** Why less {@link Education} may be enough for somebody who applies. */
public enum EducationException {

	NONE("Không"),
	DIFFICULT_AREA("Sống ở miền núi, biên giới, hải đảo, vùng dân tộc thiểu số hoặc vùng đặc biệt khó khăn"),
	VILLAGE_ELDER("Già làng, trưởng bản, người có uy tín");

	private final String vietnamese;

	EducationException(String vietnamese) {
		this.vietnamese = vietnamese;
	}

	public String vietnamese() {
		return vietnamese;
	}
}
