package vn.chibo.base;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How a Vietnamese syllable is written: an onset, a rhyme and one tone on its vowels. */
final class Syllable {

	static final List<String> ONSETS = List.of("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng",
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

	/** Also as what stands last in their pieces. */
	private static final String VOWELS = "aeiouy\u0306\u0302\u031b";
	/** Those that are not English, with all tones. */
	static final Set<Integer> LETTERS = letters();

	private static final Set<String> KNOWN_ONSETS = Set.copyOf(ONSETS);
	private static final Set<String> KNOWN_RHYMES = Set.copyOf(RHYMES);
	private static final Pattern STOPPED = Pattern.compile(".*(c|ch|p|t)");
	/** Before these the sounds of c, g and ng are written k, gh and ngh, and before no others. */
	private static final Pattern FRONT = Pattern.compile("[eêiy].*");
	private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");
	private static final Set<String> BEFORE_OTHERS = Set.of("c", "g", "ng");

	private Syllable() {
	}

	/** Whether the word, in lower case, is one; a rhyme that ends with c, ch, p or t has only two tones. */
	static boolean is(String word) {
		var letters = new StringBuilder();
		char tone = 0;
		for (char letter : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
			if (TONES.indexOf(letter) < 0) {
				letters.append(letter);
			} else if (tone == 0 && letters.length() > 0 && VOWELS.indexOf(letters.charAt(letters.length() - 1)) >= 0) {
				tone = letter;
			} else {
				return false;
			}
		}
		var toneless = Normalizer.normalize(letters, Normalizer.Form.NFC);
		for (int cut = Math.min(3, toneless.length() - 1); cut >= 0; cut--) {
			var rhyme = toneless.substring(cut);
			if (meet(toneless.substring(0, cut), rhyme)) {
				return !STOPPED.matcher(rhyme).matches() || tone == '\u0301' || tone == '\u0323';
			}
		}
		return false;
	}

	/** Whether the one is written before the other; "gì" is short of an i. */
	static boolean meet(String onset, String rhyme) {
		boolean front = FRONT.matcher(rhyme).matches();
		return KNOWN_ONSETS.contains(onset) && KNOWN_RHYMES.contains(rhyme)
			&& !(front ? BEFORE_OTHERS : BEFORE_FRONT).contains(onset) || onset.equals("g") && rhyme.startsWith("i");
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
