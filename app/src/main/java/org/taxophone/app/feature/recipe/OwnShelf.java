package org.taxophone.app.feature.recipe;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.i18n.Explanation;
import org.taxophone.app.session.Journal;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.Recipe;
import org.taxophone.project.OwnRecipe;
import org.taxophone.project.OwnRecipes;

/// The recipes that a person keeps, as the place lists them.
final class OwnShelf {
    private final OwnRecipes kept;
    private final ObservableList<OwnRecipe> all = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable OwnRecipe> deleted =
            new ReadOnlyObjectWrapper<>();

    OwnShelf(OwnRecipes kept) {
        this.kept = kept;
        refresh();
    }

    /// By name.
    ObservableList<OwnRecipe> all() {
        return all;
    }

    /// Why a name was refused, or nothing could be written; empty if all went well.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What was deleted last and can be brought back; null for nothing.
    ReadOnlyObjectProperty<@Nullable OwnRecipe> deletedProperty() {
        return deleted.getReadOnlyProperty();
    }

    /// @return the name it is kept under, empty if it was refused
    Optional<String> keep(String name, Recipe recipe) {
        return trying(() -> kept.keep(name, recipe).name());
    }

    Optional<String> rename(String name, String other) {
        return trying(() -> kept.rename(name, other).name());
    }

    void delete(String name) {
        trying(
                () -> {
                    deleted.set(kept.delete(name));
                    return name;
                });
    }

    void restore() {
        OwnRecipe gone = deleted.get();
        if (gone != null) {
            trying(
                    () -> {
                        kept.restore(gone);
                        return gone.name();
                    });
        }
    }

    private Optional<String> trying(java.util.function.Supplier<String> act) {
        try {
            deleted.set(null);
            String name = act.get();
            problem.set("");
            refresh();
            return Optional.of(name);
        } catch (IllegalArgumentException e) {
            problem.set(Explanation.cause(e));
        } catch (TaxophoneException e) {
            problem.set(Journal.explain(e));
        }
        return Optional.empty();
    }

    /// Forgets what was refused.
    void forgetProblem() {
        problem.set("");
    }

    private void refresh() {
        try {
            all.setAll(kept.all());
        } catch (TaxophoneException e) {
            problem.set(Journal.explain(e));
        }
    }
}
