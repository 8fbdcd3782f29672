package vn.chibo.register.dossiers;

/** In SQL: a dossier {@code d} of a member {@code m} of which a list was written, and what has to be there by it and is not. */
final class Incomplete {

	static final String TRANSFERRED = "exists (select 1 from former_standing f where f.member_id = m.id and not f.collective)";
	static final String REWARDED = "exists (select 1 from quality_rating q where q.member_id = m.id and q.level = 'EXCELLENT')";

	static final String CONDITION = """
		 and d.listed_on is not null and (
		 m.official_on is null and :probationaryCount > (select count(distinct x.kind) from dossier_document x
		   where x.member_id = m.id and x.gone_on is null and x.kind in (:probationary))
		 or m.official_on is not null and :officialCount > (select count(distinct x.kind) from dossier_document x
		   where x.member_id = m.id and x.gone_on is null and x.kind in (:official))
		 or\s""" + TRANSFERRED + """
		  and :transferredCount > (select count(distinct x.kind) from dossier_document x
		   where x.member_id = m.id and x.gone_on is null and x.kind in (:transferred))
		 or\s""" + REWARDED + """
		  and :rewardedCount > (select count(distinct x.kind) from dossier_document x
		   where x.member_id = m.id and x.gone_on is null and x.kind in (:rewarded)))\s""";

	static final String LACKS_KIND = """
		 and d.listed_on is not null and (m.official_on is null and :ofProbationary
		   or m.official_on is not null and :ofOfficial or :ofTransferred and\s""" + TRANSFERRED
		+ " or :ofRewarded and " + REWARDED + """
		 ) and not exists (select 1 from dossier_document x
		   where x.member_id = m.id and x.gone_on is null and x.kind = :kind)\s""";

	private Incomplete() {
	}
}
