package org.taxophone.app.launch;

import java.awt.image.BufferedImage;

/// A picture so small that the edges of letters blur, for comparing.
final class Thumbnail {
    private static final int WIDTH = 180;
    private static final int SEEN = 28;

    private Thumbnail() {}

    /// The mean of the pixels that fall on each of the thumbnail's.
    static BufferedImage of(BufferedImage picture) {
        int height = Math.round((float) WIDTH * picture.getHeight() / picture.getWidth());
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < WIDTH; x++) {
                small.setRGB(
                        x,
                        y,
                        mean(
                                picture,
                                x * picture.getWidth() / WIDTH,
                                (x + 1) * picture.getWidth() / WIDTH,
                                y * picture.getHeight() / height,
                                (y + 1) * picture.getHeight() / height));
            }
        }
        return small;
    }

    private static int mean(BufferedImage picture, int left, int right, int top, int bottom) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = picture.getRGB(x, y);
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        }
        long count = (long) (right - left) * (bottom - top);
        return (int) (red / count << 16 | green / count << 8 | blue / count);
    }

    /// The share of pixels that differ so much that it is seen.
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 1;
        }
        int seen = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                seen += apart(one.getRGB(x, y), other.getRGB(x, y)) > SEEN ? 1 : 0;
            }
        }
        return (double) seen / (one.getWidth() * one.getHeight());
    }

    private static int apart(int one, int other) {
        int red = Math.abs((one >> 16 & 0xff) - (other >> 16 & 0xff));
        int green = Math.abs((one >> 8 & 0xff) - (other >> 8 & 0xff));
        int blue = Math.abs((one & 0xff) - (other & 0xff));
        return Math.max(red, Math.max(green, blue));
    }
}
