package org.taxophone.app.feature.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taxophone.app.i18n.Messages;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.SplitConfig;
import org.taxophone.dataset.SplitKind;

/// One way to hold clips out, as it is offered.
///
/// @param split empty for what the layout of the data suggests, by lot where it suggests nothing
/// @param words what the list says
record SplitOption(Optional<SplitConfig> split, String words) {
    /// More values than this in a column, for each clip, and they are no groups.
    private static final double MOST_GROUPS = 0.5;

    /// All ways that a data set allows.
    ///
    /// @param layout what belongs to its layout
    static List<SplitOption> of(Dataset clips, Optional<SplitConfig> layout) {
        List<SplitOption> options = new ArrayList<>();
        options.add(
                new SplitOption(
                        Optional.empty(),
                        Messages.text(
                                "recipe.split.auto", words(layout.orElse(SplitConfig.RANDOM)))));
        options.add(offered(SplitConfig.RANDOM));
        if (clips.labelColumn().isPresent()) {
            options.add(offered(new SplitConfig(SplitKind.STRATIFIED, clips.labelColumn())));
        }
        for (String column : clips.columns()) {
            int values = clips.labelNames(column).size();
            if (values >= 2 && values <= MOST_GROUPS * clips.size()) {
                options.add(offered(SplitConfig.byGroup(column)));
            }
        }
        layout.filter(split -> split.kind() == SplitKind.FOLD)
                .ifPresent(split -> options.add(offered(split)));
        return options;
    }

    static SplitOption offered(SplitConfig split) {
        return new SplitOption(Optional.of(split), words(split));
    }

    private static String words(SplitConfig split) {
        return switch (split.kind()) {
            case RANDOM -> Messages.text("recipe.split.random");
            case STRATIFIED -> Messages.text("recipe.split.stratified", split.column().orElse(""));
            case GROUP -> Messages.text("recipe.split.group", split.column().orElseThrow());
            case FOLD -> Messages.text("recipe.split.fold", split.column().orElseThrow());
        };
    }
}
