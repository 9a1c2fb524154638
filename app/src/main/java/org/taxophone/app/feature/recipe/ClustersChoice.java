package org.taxophone.app.feature.recipe;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.taxophone.app.i18n.Messages;
import org.taxophone.experiment.ClusterSearch;
import org.taxophone.experiment.Recipe;

/// The switch beside the number of groups that leaves it to the program.
final class ClustersChoice {
    private final TextField field;
    private final ToggleButton choose;
    private final Label note;

    ClustersChoice(TextField field, ToggleButton choose, Label note) {
        this.field = field;
        this.choose = choose;
        this.note = note;
        field.setPromptText(Messages.text("recipe.clusters.auto"));
        choose.setTooltip(new Tooltip(Messages.text("recipe.clusters.choose.help")));
        choose.setOnAction(
                event -> field.setText(choose.isSelected() ? ClusterSearch.WIDE.toString() : ""));
    }

    /// Shows what is in the field, and whether the recipe can do without a number.
    void refresh(Recipe recipe) {
        boolean meant = ClusterSearch.isMeant(field.getText());
        boolean fit = ClusterSearch.suits(recipe);
        choose.setSelected(meant);
        choose.setDisable(!fit && !meant);
        note.setText(words(meant, fit));
    }

    private static String words(boolean meant, boolean fit) {
        if (!fit) {
            return meant ? "" : Messages.text("recipe.clusters.given"); // refused below the field
        }
        return Messages.text(meant ? "recipe.clusters.searched" : "recipe.clusters.note");
    }
}
