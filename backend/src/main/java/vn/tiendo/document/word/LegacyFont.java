package vn.tiendo.document.word;

import org.jspecify.annotations.Nullable;

/**
 * Text typed in the fonts of TCVN 5712 (".VnTime"), which draw Vietnamese letters over Western ones; read by its codes it
 * is not legible. Fonts that end with H draw capitals over small letters.
 */
final class LegacyFont {

    private static final String DRAWN_OVER =
            "¡¢§£¤¥¦µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ";
    private static final String LETTERS = "ĂÂĐÊÔƠƯàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ";

    private LegacyFont() {}

    static String read(String raw, @Nullable String font) {
        if (font == null || !font.startsWith(".Vn")) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        raw.chars().forEach(code -> {
            int at = DRAWN_OVER.indexOf(code);
            text.append(at < 0 ? (char) code : LETTERS.charAt(at));
        });
        return font.endsWith("H") ? text.toString().toUpperCase() : text.toString();
    }
}
