package org.taxophone.experiment;

import java.nio.file.Path;
import java.util.Locale;

/// The command that starts a run in a terminal.
public final class RunCommandLine {
    private RunCommandLine() {}

    /// "taxophone run sounds --recipe robust --seed 5 --set training.epochs=50".
    ///
    /// @param project a folder of sounds, or a project
    public static String of(Path project, Recipe recipe, RunConfig config) {
        StringBuilder line = new StringBuilder("taxophone run ");
        line.append(quoted(project.toString())).append(" --recipe ").append(recipe.name());
        config.clusters().ifPresent(count -> line.append(" --clusters ").append(count));
        config.search()
                .ifPresent(
                        search ->
                                line.append(" --clusters ")
                                        .append(
                                                search.equals(ClusterSearch.WIDE)
                                                        ? ClusterSearch.AUTO
                                                        : search.toString()));
        line.append(" --seed ").append(config.seed());
        config.split()
                .ifPresent(split -> line.append(" --split ").append(quoted(split.toString())));
        if (config.longClips() == LongClips.WINDOWS) {
            line.append(" --long-clips windows");
        }
        if (recipe.kind() == KindChoice.EVENTS || recipe.kind() == KindChoice.TEXTURES) {
            // a kind that was decided on is no change of the recipe, but chooses its front end
            line.append(" --set kind=").append(recipe.kind().name().toLowerCase(Locale.ROOT));
        }
        recipe.changes()
                .forEach((key, text) -> line.append(" --set ").append(quoted(key + "=" + text)));
        return line.toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
