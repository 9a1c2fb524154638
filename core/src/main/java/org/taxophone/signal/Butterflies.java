package org.taxophone.signal;

/// Steps of discrete Fourier transforms of 2, 3 and 5 complex values, in place, side by side over
/// the frames of [FrameFourier].
///
/// Larger bodies, one of radix 4 for instance, are beyond what the compiler unrolls: it leaves them
/// without vector instructions, and they take twice as long.
final class Butterflies {
    private static final float SIN_60 = (float) Math.sin(Math.PI / 3);
    private static final float COS_72 = (float) Math.cos(2 * Math.PI / 5);
    private static final float SIN_72 = (float) Math.sin(2 * Math.PI / 5);
    private static final float COS_144 = (float) Math.cos(4 * Math.PI / 5);
    private static final float SIN_144 = (float) Math.sin(4 * Math.PI / 5);

    private Butterflies() {}

    /// Multiplies by `w + i v`.
    static void turn(float[] r, float[] i, float w, float v, int count) {
        for (int f = 0; f < count; f++) {
            float xr = r[f];
            float xi = i[f];
            r[f] = xr * w - xi * v;
            i[f] = xr * v + xi * w;
        }
    }

    /// Two values, the second multiplied by `w + i v` first.
    static void two(float[] ar, float[] ai, float[] br, float[] bi, float w, float v, int count) {
        for (int f = 0; f < count; f++) {
            float xr = ar[f];
            float xi = ai[f];
            float yr = br[f] * w - bi[f] * v;
            float yi = br[f] * v + bi[f] * w;
            ar[f] = xr + yr;
            ai[f] = xi + yi;
            br[f] = xr - yr;
            bi[f] = xi - yi;
        }
    }

    /// Real or imaginary parts of three values; [#cross] is to follow for b and c.
    static void three(float[] a, float[] b, float[] c, int count) {
        for (int f = 0; f < count; f++) {
            float x = a[f];
            float y = b[f];
            float z = c[f];
            float s = y + z;
            a[f] = x + s;
            b[f] = x - 0.5f * s;
            c[f] = SIN_60 * (y - z);
        }
    }

    /// Real or imaginary parts of five values; [#cross] is to follow for b and e, c and d.
    static void five(float[] a, float[] b, float[] c, float[] d, float[] e, int count) {
        halves(b, e, count);
        halves(c, d, count);
        for (int f = 0; f < count; f++) {
            float x = a[f];
            float s = b[f];
            float t = c[f];
            a[f] = x + s + t;
            b[f] = x + COS_72 * s + COS_144 * t;
            c[f] = x + COS_144 * s + COS_72 * t;
        }
        for (int f = 0; f < count; f++) {
            float s = e[f];
            float t = d[f];
            d[f] = SIN_144 * s - SIN_72 * t;
            e[f] = SIN_72 * s + SIN_144 * t;
        }
    }

    /// Sum and difference, in the places of both.
    private static void halves(float[] a, float[] b, int count) {
        for (int f = 0; f < count; f++) {
            float x = a[f];
            float y = b[f];
            a[f] = x + y;
            b[f] = x - y;
        }
    }

    /// `x - i y` and `x + i y`, in the places of x and y.
    static void cross(float[] xr, float[] xi, float[] yr, float[] yi, int count) {
        for (int f = 0; f < count; f++) {
            float pr = xr[f];
            float pi = xi[f];
            float qr = yr[f];
            float qi = yi[f];
            xr[f] = pr + qi;
            xi[f] = pi - qr;
            yr[f] = pr - qi;
            yi[f] = pi + qr;
        }
    }

    /// Power of a real frame at 0 and at half its rate, which are the sum and the
    /// difference of what its even and its odd samples have at 0.
    static void ends(float[] re, float[] im, int count) {
        for (int f = 0; f < count; f++) {
            float sum = re[f] + im[f];
            float difference = re[f] - im[f];
            re[f] = sum * sum;
            im[f] = difference * difference;
        }
    }

    /// Power of a real frame at a quarter of its rate, where even and odd samples need no parting.
    static void middle(float[] re, float[] im, int count) {
        for (int f = 0; f < count; f++) {
            float r = re[f];
            float i = im[f];
            re[f] = r * r + i * i;
        }
    }

    /// Parts the spectra of even and odd samples in rows k and m = n / 2 - k, puts them
    /// together to that of the frame, and leaves its power at k and m in the real rows. The
    /// rows are not the same.
    ///
    /// @param cos of 2 pi k / n, and sin likewise
    static void part(
            float[] kr, float[] ki, float[] mr, float[] mi, float cos, float sin, int count) {
        for (int f = 0; f < count; f++) {
            float xr = kr[f];
            float xi = ki[f];
            float yr = mr[f];
            float yi = mi[f];
            kr[f] = xr + yr;
            mi[f] = xi - yi;
            ki[f] = xi + yi;
            mr[f] = yr - xr;
        }
        turn(ki, mr, cos, -sin, count);
        for (int f = 0; f < count; f++) {
            float er = kr[f];
            float ei = mi[f];
            float tr = ki[f];
            float ti = mr[f];
            float pr = er + tr;
            float pi = ei + ti;
            float qr = er - tr;
            float qi = ei - ti;
            kr[f] = 0.25f * (pr * pr + pi * pi);
            mr[f] = 0.25f * (qr * qr + qi * qi);
        }
    }
}
