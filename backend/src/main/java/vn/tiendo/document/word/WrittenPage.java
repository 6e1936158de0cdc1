package vn.tiendo.document.word;

/** An A4 page; margins in millimetres as they lie on the sheet that is read. */
public record WrittenPage(boolean landscape, int top, int bottom, int left, int right) {

    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;

    int width() {
        return landscape ? LONG_SIDE : SHORT_SIDE;
    }

    int height() {
        return landscape ? SHORT_SIDE : LONG_SIDE;
    }

    /** Width between the margins, in twips. */
    public int textWidth() {
        return width() - twips(left) - twips(right);
    }

    /** Word measures in twips, a twentieth of a point. */
    static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }
}
