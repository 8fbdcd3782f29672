package vn.chibo.base;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a Vietnamese syllable is written: an onset, a rhyme and one tone on its vowels. */
final class Syllable {

	static final List<String> ONSETS = List.of("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m",
		"n", "ng",
		"ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x");
	static final List<String> RHYMES = List.of(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt "
		+ "âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu "
		+ "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
		+ "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
		+ "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
		+ "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh "
		+ "uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
		+ "y yêm yên yêng yêt yêu yn ynh yt").split(" "));
	/** None, then huyền, hỏi, ngã, sắc, nặng. */
	static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

	/** Those that are not English, with all tones. */
	static final Set<Integer> LETTERS = letters();

	private static final Pattern STOPPED = Pattern.compile(".*(c|ch|p|t)");
	/** Before these the sounds of c, g and ng are written k, gh and ngh, and before no others. */
	private static final Pattern FRONT = Pattern.compile("[eêiy].*");
	private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");
	private static final Set<String> BEFORE_OTHERS = Set.of("c", "g", "ng");

	private static final Pattern MARKED = Pattern.compile("[ăâêôơ]");
	private static final Pattern GLIDING = Pattern.compile("(oa|oe|uy|oo).+");
	private static final Set<String> OPEN = Set.of("oa", "oe", "uy");
	/** Some twenty thousand: to look one up is quicker than to take it apart. */
	private static final Set<String> ALL = all();

	private Syllable() {
	}

	/** Whether the word, in lower case, is one, its tone in the old place or the new. */
	static boolean is(String word) {
		return ALL.contains(Normalizer.normalize(word, Normalizer.Form.NFC));
	}

	/** Whether the one is written before the other; "gì" is short of an i. */
	static boolean meet(String onset, String rhyme) {
		boolean front = FRONT.matcher(rhyme).matches();
		return !(front ? BEFORE_OTHERS : BEFORE_FRONT).contains(onset) || onset.equals("g") && rhyme.startsWith("i");
	}

	private static Set<String> all() {
		var all = new HashSet<String>();
		for (var onset : ONSETS) {
			RHYMES.stream().filter(rhyme -> meet(onset, rhyme)).forEach(rhyme -> {
				if (!STOPPED.matcher(rhyme).matches()) {
					all.add(onset + rhyme);
				}
				tonesOf(rhyme).chars().forEach(tone -> placesOf(rhyme).forEach(place -> all.add(onset
					+ Normalizer.normalize(rhyme.substring(0, place + 1) + (char) tone + rhyme.substring(place + 1),
						Normalizer.Form.NFC))));
			});
		}
		return all;
	}

	/** A rhyme that ends with c, ch, p or t has only two tones, and always one of them. */
	private static String tonesOf(String rhyme) {
		return STOPPED.matcher(rhyme).matches() ? "\u0301\u0323" : TONES;
	}

	/** On the vowel with a mark of its own; else after the glide, or before it in an open syllable; else on the first. */
	private static List<Integer> placesOf(String rhyme) {
		var marked = MARKED.matcher(rhyme);
		return marked.find() ? List.of(marked.start()) : OPEN.contains(rhyme) ? List.of(0, 1)
			: List.of(GLIDING.matcher(rhyme).matches() ? 1 : 0);
	}

	private static Set<Integer> letters() {
		var letters = new HashSet<Integer>(Set.of((int) 'đ', (int) 'Đ'));
		"aăâeêioôơuưyAĂÂEÊIOÔƠUƯY".chars().forEach(vowel -> {
			letters.add(vowel);
			TONES.chars().forEach(tone -> letters.add(Normalizer
				.normalize(Character.toString(vowel) + Character.toString(tone), Normalizer.Form.NFC).codePointAt(0)));
		});
		return letters;
	}
}
