package org.taxophone.app.feature.training;

import javafx.util.StringConverter;
import org.taxophone.app.i18n.Messages;

/// The words for what the x axes show.
final class AlongWords extends StringConverter<EpochCharts.Along> {
    @Override
    public String toString(EpochCharts.Along along) {
        return switch (along) {
            case EPOCH -> Messages.text("training.along.epoch");
            case TIME -> Messages.text("training.along.time");
        };
    }

    @Override
    public EpochCharts.Along fromString(String text) {
        throw new UnsupportedOperationException("chosen, never typed");
    }
}
