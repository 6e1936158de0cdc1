package vn.tiendo.document.preview;

/** How large something is drawn. */
record PictureSize(int width, int height) {
    /** A page of A4 at the largest width has 3.6 million. */
    private static final double MOST_PIXELS = 4_000_000;

    /** As wide as wanted, unless it then has too many pixels. */
    static PictureSize fitting(double width, double height, int wanted) {
        double scale = wanted / width;
        double pixels = width * scale * height * scale;
        if (pixels > MOST_PIXELS) {
            scale *= Math.sqrt(MOST_PIXELS / pixels);
        }
        return new PictureSize(atLeastOne(width * scale), atLeastOne(height * scale));
    }

    private static int atLeastOne(double pixels) {
        return (int) Math.clamp(Math.round(pixels), 1, (long) MOST_PIXELS);
    }
}
