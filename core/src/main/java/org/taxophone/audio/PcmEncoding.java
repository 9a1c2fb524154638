package org.taxophone.audio;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How one sample lies in bytes, and what it means from -1 to 1.
enum PcmEncoding {
    UNSIGNED_8("8 bit", 1),
    SIGNED_8("8 bit", 1),
    SIGNED_16("16 bit", 2),
    SIGNED_24("24 bit", 3),
    SIGNED_32("32 bit", 4),
    FLOAT_32("32 bit float", 4),
    FLOAT_64("64 bit float", 8),
    MU_LAW("mu-law", 1),
    A_LAW("A-law", 1);

    private static final VarHandle BIG_SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LITTLE_SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);

    private static final float[] MU_LAW_TABLE = muLawTable();
    private static final float[] A_LAW_TABLE = aLawTable();

    private final String title;
    private final int bytes;

    PcmEncoding(String title, int bytes) {
        this.title = title;
        this.bytes = bytes;
    }

    String title() {
        return title;
    }

    int bytes() {
        return bytes;
    }

    /// The largest sample: `(2^(bits-1) - 1) / 2^(bits-1)` for whole numbers.
    float fullScale() {
        return switch (this) {
            case UNSIGNED_8, SIGNED_8 -> 127f / 128;
            case SIGNED_16, FLOAT_32, FLOAT_64 -> 32767f / 32768;
            case SIGNED_24, SIGNED_32 -> 8388607f / 8388608;
            case MU_LAW -> MU_LAW_TABLE[0x80];
            case A_LAW -> A_LAW_TABLE[0xaa];
        };
    }

    /// Whole-number samples of so many bytes; 8 bits are unsigned in WAV and signed elsewhere.
    static PcmEncoding signed(int bytes) throws UnreadableSoundException {
        return switch (bytes) {
            case 1 -> SIGNED_8;
            case 2 -> SIGNED_16;
            case 3 -> SIGNED_24;
            case 4 -> SIGNED_32;
            default ->
                    throw new UnreadableSoundException(
                            "has samples of " + bytes * 8 + " bit, which are not read",
                            "Convert the file to WAV with 16 or 24 bit");
        };
    }

    /// Floating-point samples of so many bytes.
    static PcmEncoding floating(int bytes) throws UnreadableSoundException {
        return switch (bytes) {
            case 4 -> FLOAT_32;
            case 8 -> FLOAT_64;
            default ->
                    throw new UnreadableSoundException(
                            "has floating-point samples of "
                                    + bytes * 8
                                    + " bit, which are not read",
                            "Convert the file to WAV with 16 or 24 bit");
        };
    }

    /// Turns bytes into samples.
    ///
    /// @param bytes samples from 0 on
    /// @param bigEndian whether the highest byte comes first
    /// @param target filled from 0
    void decode(byte[] bytes, int samples, boolean bigEndian, float[] target) {
        switch (this) {
            case UNSIGNED_8 -> {
                for (int i = 0; i < samples; i++) {
                    target[i] = ((bytes[i] & 0xff) - 128) / 128f;
                }
            }
            case SIGNED_8 -> {
                for (int i = 0; i < samples; i++) {
                    target[i] = bytes[i] / 128f;
                }
            }
            case SIGNED_16 -> {
                if (bigEndian) {
                    for (int i = 0; i < samples; i++) {
                        target[i] = (short) BIG_SHORTS.get(bytes, 2 * i) / 32768f;
                    }
                } else {
                    for (int i = 0; i < samples; i++) {
                        target[i] = (short) LITTLE_SHORTS.get(bytes, 2 * i) / 32768f;
                    }
                }
            }
            case SIGNED_24 -> {
                int high = bigEndian ? 0 : 2;
                for (int i = 0, at = 0; i < samples; i++, at += 3) {
                    int value =
                            bytes[at + high] << 16
                                    | (bytes[at + 1] & 0xff) << 8
                                    | bytes[at + 2 - high] & 0xff;
                    target[i] = value / 8388608f;
                }
            }
            case SIGNED_32 -> {
                for (int i = 0; i < samples; i++) {
                    target[i] = (float) (word(bytes, i * 4, bigEndian) / 2147483648.0);
                }
            }
            case FLOAT_32 -> {
                ByteOrder order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
                ByteBuffer.wrap(bytes).order(order).asFloatBuffer().get(target, 0, samples);
            }
            case FLOAT_64 -> {
                int high = bigEndian ? 0 : 4;
                for (int i = 0, at = 0; i < samples; i++, at += 8) {
                    long upper = word(bytes, at + high, bigEndian);
                    long lower = word(bytes, at + 4 - high, bigEndian) & 0xffffffffL;
                    target[i] = (float) Double.longBitsToDouble(upper << 32 | lower);
                }
            }
            case MU_LAW -> look(bytes, samples, MU_LAW_TABLE, target);
            case A_LAW -> look(bytes, samples, A_LAW_TABLE, target);
        }
    }

    private static int word(byte[] bytes, int at, boolean bigEndian) {
        int word =
                (bytes[at] & 0xff) << 24
                        | (bytes[at + 1] & 0xff) << 16
                        | (bytes[at + 2] & 0xff) << 8
                        | bytes[at + 3] & 0xff;
        return bigEndian ? word : Integer.reverseBytes(word);
    }

    private static void look(byte[] bytes, int samples, float[] table, float[] target) {
        for (int i = 0; i < samples; i++) {
            target[i] = table[bytes[i] & 0xff];
        }
    }

    /// ITU-T G.711, mu-law: sign, three bits of exponent, four of mantissa, all inverted.
    private static float[] muLawTable() {
        float[] table = new float[256];
        for (int code = 0; code < 256; code++) {
            int bits = ~code & 0xff;
            int magnitude = (((bits & 0x0f) << 3) + 0x84 << (bits >> 4 & 7)) - 0x84;
            table[code] = ((bits & 0x80) != 0 ? -magnitude : magnitude) / 32768f;
        }
        return table;
    }

    /// ITU-T G.711, A-law: every second bit inverted, sign set for positive.
    private static float[] aLawTable() {
        float[] table = new float[256];
        for (int code = 0; code < 256; code++) {
            int bits = code ^ 0x55;
            int exponent = bits >> 4 & 7;
            int mantissa = (bits & 0x0f) << 4 | 8;
            int magnitude = exponent == 0 ? mantissa : mantissa + 0x100 << exponent - 1;
            table[code] = ((bits & 0x80) != 0 ? magnitude : -magnitude) / 32768f;
        }
        return table;
    }
}
