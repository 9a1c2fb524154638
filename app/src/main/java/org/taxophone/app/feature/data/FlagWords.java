package org.taxophone.app.feature.data;

import org.taxophone.app.i18n.Messages;

/// What flags and parts are called.
final class FlagWords {
    private FlagWords() {}

    static String of(ClipFlag flag) {
        return Messages.text(
                switch (flag) {
                    case SILENT -> "data.flag.silent";
                    case DUPLICATE -> "data.flag.duplicate";
                    case CLIPPED -> "data.flag.clipped.short";
                    case DAMAGED -> "data.flag.damaged";
                });
    }

    /// @param part as a row has it
    static String ofPart(String part) {
        return switch (part) {
            case ClipParts.TRAINING -> Messages.text("data.part.training");
            case ClipParts.HELD_OUT -> Messages.text("data.part.held-out");
            default -> "";
        };
    }
}
