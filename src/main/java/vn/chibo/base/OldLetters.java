package vn.chibo.base;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What fonts of another time showed instead of the letters that the computer kept. */
final class OldLetters {

	/** From the letter kept to the letter shown, by twos; "Đ" stands for the Icelandic Ð, which looks like it. */
	private static final Map<String, String> TCVN3 = pairs(
		"µà¶ả·ã¸á¹ạ¨ă»ằ¼ẳ½ẵ¾ắÆặ©âÇầÈẩÉẫÊấËậ®đÌèÎẻÏẽÐéĐéÑẹªêÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị"
			+ "ßòáỏâõãóäọ«ôåồæổçỗèốéộ¬ơêờëởìỡíớîợïùñủòũóúôụ\u00adưõừöử÷ữøứùựúỳûỷüỹýýþỵ¡ă¢â£ê¤ô¥ơ¦ư§đ");

	/** As pairs of letters kept, and single ones. */
	private static final Map<String, String> VNI = new HashMap<>(pairs("ììííæỉóĩòịôơöưîỵñđ"));

	static {
		vni("a", "øàùáûảõãïạêăèằéắúẳüẵëặââàầáấåẩãẫäậ");
		vni("e", "øèùéûẻõẽïẹâêàềáếåểãễäệ");
		vni("o", "øòùóûỏõõïọâôàồáốåổãỗäộ");
		vni("ô", "øờùớûởõỡïợ");
		vni("u", "øùùúûủõũïụ");
		vni("ö", "øừùứûửõữïự");
		vni("y", "øỳùýûỷõỹ");
	}

	private OldLetters() {
	}

	/** What a word of TCVN3 says, in lower case; null when it has a letter that TCVN3 does not. */
	static String tcvn3(String word) {
		var shown = new StringBuilder();
		for (int i = 0; i < word.length(); i++) {
			var letter = word.substring(i, i + 1);
			var meant = letter.charAt(0) < 0x80 ? letter.toLowerCase(Locale.ROOT) : TCVN3.get(letter);
			if (meant == null) {
				return null;
			}
			shown.append(meant);
		}
		return shown.toString();
	}

	/** What a word of VNI says, likewise. */
	static String vni(String word) {
		var kept = word.toLowerCase(Locale.ROOT);
		var shown = new StringBuilder();
		for (int i = 0; i < kept.length(); i++) {
			var pair = i + 2 > kept.length() ? null : VNI.get(kept.substring(i, i + 2));
			var letter = kept.substring(i, i + 1);
			var meant = pair != null ? pair : letter.charAt(0) < 0x80 ? letter : VNI.get(letter);
			if (meant == null) {
				return null;
			}
			shown.append(meant);
			i += pair == null ? 0 : 1;
		}
		return shown.toString();
	}

	private static void vni(String vowel, String marked) {
		pairs(marked).forEach((mark, meant) -> VNI.put(vowel + mark, meant));
	}

	private static Map<String, String> pairs(String letters) {
		var pairs = new HashMap<String, String>();
		for (int i = 0; i < letters.length(); i += 2) {
			pairs.put(letters.substring(i, i + 1), letters.substring(i + 1, i + 2));
		}
		return pairs;
	}
}
