package org.taxophone.app.feature.recipe;

import java.nio.file.Path;
import java.util.Locale;
import org.taxophone.experiment.KindChoice;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RunConfig;

/// The command that does in a terminal what Start does here.
final class CommandLine {
    private CommandLine() {}

    static String of(Path project, Recipe recipe, RunConfig config) {
        StringBuilder line = new StringBuilder("taxophone run ");
        line.append(quoted(project.toString())).append(" --recipe ").append(recipe.name());
        config.clusters().ifPresent(count -> line.append(" --clusters ").append(count));
        line.append(" --seed ").append(config.seed());
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
