package org.taxophone.app.control.scatter;

/// Premultiplied ARGB pixels that sprites are laid over.
///
/// @param pixels row by row, at least `width * height`
record Picture(int[] pixels, int width, int height) {
    private static final int SHIFTS = MarkerCoverage.SHIFTS;

    /// Lays a sprite over the picture, its middle at (x, y); what lies outside is left out.
    void lay(SpriteSheet sheet, double x, double y) {
        int size = sheet.size();
        if (!(x > -size && y > -size && x < width + size && y < height + size)) {
            return;
        }
        int column = (int) Math.floor(x);
        int row = (int) Math.floor(y);
        int shiftX = (int) ((x - column) * SHIFTS);
        int shiftY = (int) ((y - row) * SHIFTS);
        int[] sprite = sheet.sprites()[shiftY * SHIFTS + shiftX];
        int left = column - size / 2;
        int top = row - size / 2;
        int fromX = Math.max(0, -left);
        int toX = Math.min(size, width - left);
        int toY = Math.min(size, height - top);
        for (int sy = Math.max(0, -top); sy < toY; sy++) {
            int to = (top + sy) * width + left;
            for (int sx = fromX; sx < toX; sx++) {
                int source = sprite[sy * size + sx];
                if (source != 0) {
                    pixels[to + sx] = over(source, pixels[to + sx]);
                }
            }
        }
    }

    /// Source over destination, two channels at a time. 256 - alpha in place of 255 - alpha saves
    /// the division and cannot overflow: floor(d (256 - a) / 256) is at most 255 - a.
    private static int over(int source, int below) {
        int keep = 256 - (source >>> 24);
        int redBlue = (below & 0xff00ff) * keep >>> 8 & 0xff00ff;
        int alphaGreen = (below >>> 8 & 0xff00ff) * keep & 0xff00ff00;
        return source + (redBlue | alphaGreen);
    }

    /// A square in one premultiplied colour, in place of what is there.
    void fill(int left, int top, int side, int colour) {
        int fromX = Math.max(0, left);
        int toX = Math.min(width, left + side);
        int toY = Math.min(height, top + side);
        for (int y = Math.max(0, top); y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                pixels[y * width + x] = colour;
            }
        }
    }
}
