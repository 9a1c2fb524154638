package org.taxophone.app.form;

import java.math.BigDecimal;
import java.util.Optional;

/// Steps a number in its last written digit: 100 by 1, 0.5 by 0.1, 5.0E-4 by 1.0E-5.
final class NumberStep {
    private NumberStep() {}

    /// @return the number so many steps further; empty if the text is no number
    static Optional<String> stepped(String text, int steps) {
        try {
            BigDecimal number = new BigDecimal(text.strip().replace('−', '-'));
            BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-number.scale());
            BigDecimal next = number.add(unit.multiply(BigDecimal.valueOf(steps)));
            return Optional.of(next.scale() < 0 ? next.toPlainString() : next.toString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
