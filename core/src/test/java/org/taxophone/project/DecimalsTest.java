package org.taxophone.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Numbers are what Java itself makes of their digits, to the last bit.
class DecimalsTest {
    private static final BigDecimal HALF_A_STEP = new BigDecimal(Math.ulp(0.5) / 2);

    private static final List<String> ODD =
            List.of(
                    "0",
                    "-0",
                    "0.0",
                    "-0.0",
                    "1",
                    "-1",
                    ".5",
                    "5.",
                    "1e3",
                    "1E-5",
                    "+7",
                    " 2 ",
                    "NaN",
                    "-Infinity",
                    "123456789012345678901234567890",
                    "0.000000000000000000000000001",
                    "9007199254740993",
                    "9007199254740992.5",
                    "0.1",
                    "0.30000000000000004",
                    "4.9E-324",
                    "1.7976931348623157E308",
                    "1.4E-45",
                    "1.17549435E-38",
                    "3.4028235E38",
                    "16777217",
                    "16777216.5",
                    "16777217.0000000001",
                    "0.50000002980232238",
                    "0.5000000298023224");

    @Test
    void oddOnes() {
        ODD.forEach(DecimalsTest::same);
    }

    @Test
    void whatIsWrittenOfAnyNumberIsThatNumber() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 100_000; i++) {
            same(Double.toString(random.nextDouble() * Math.pow(10, random.nextInt(-6, 7))));
            same(random.nextLong(1_000_000_000_000_000_000L) + "." + random.nextInt(100));
            same("0." + random.nextLong(1_000_000_000_000_000_000L));
            same(Double.toString(1 + random.nextInt(-3, 4) * Math.ulp(0.5)));
            same(new BigDecimal(random.nextDouble()).add(HALF_A_STEP).toPlainString());
            same(halfway(random.nextDouble()));
            same(Float.toString((float) (random.nextGaussian() * 10)));
            same(Float.toString(Float.intBitsToFloat(random.nextInt())));
            same(Integer.toString(random.nextInt(100_000)) + "." + random.nextInt(1_000_000));
        }
    }

    // between a number of few digits and the next one
    private static String halfway(double number) {
        double few = (float) number;
        return new BigDecimal(few)
                .add(new BigDecimal(Math.nextUp(few)))
                .divide(BigDecimal.TWO)
                .round(new MathContext(18))
                .toPlainString();
    }

    private static void same(String text) {
        byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.US_ASCII);
        assertThat(Decimals.number(bytes, 1, bytes.length - 1))
                .as(text)
                .isEqualTo(Double.valueOf(text));
        assertThat(Decimals.single(bytes, 1, bytes.length - 1))
                .as(text)
                .isEqualTo(Float.valueOf(text));
    }

    @Test
    void wholeNumbers() {
        for (String text :
                List.of("0", "-5", "1234567890123456789", "-9223372036854775808", "+3", "-0")) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertThat(Decimals.whole(bytes, 0, bytes.length)).isEqualTo(Long.parseLong(text));
        }
    }

    @Test
    void noNumbers() {
        for (String text : List.of("", "-", ".", "-.", "1.2.3", "x", "1x", "--1", "1-2")) {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            assertThatExceptionOfType(NumberFormatException.class)
                    .as(text)
                    .isThrownBy(() -> Decimals.number(bytes, 0, bytes.length));
            assertThatExceptionOfType(NumberFormatException.class)
                    .as(text)
                    .isThrownBy(() -> Decimals.whole(bytes, 0, bytes.length));
        }
    }
}
