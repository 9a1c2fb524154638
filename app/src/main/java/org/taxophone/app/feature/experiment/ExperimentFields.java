package org.taxophone.app.feature.experiment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.taxophone.app.i18n.Messages;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.ExperimentConfig;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.project.ExperimentFile;
import org.taxophone.project.OwnRecipes;

/// What a person writes to compose an experiment: recipes, seeds, numbers of clusters, a name.
final class ExperimentFields {
    private static final String SEEDS = "0..2";

    private final OwnRecipes own;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty seeds = new SimpleStringProperty(SEEDS);
    private final StringProperty clusters = new SimpleStringProperty("");
    private final StringProperty labelColumn = new SimpleStringProperty("");
    private final ObservableSet<String> recipes =
            FXCollections.observableSet(new LinkedHashSet<>());
    private List<RecipeChoice> changed = List.of();

    ExperimentFields(OwnRecipes own) {
        this.own = own;
    }

    StringProperty nameProperty() {
        return name;
    }

    /// "0..2", "0,5" or "3".
    StringProperty seedsProperty() {
        return seeds;
    }

    /// "4..20:4", "10"; empty takes the number of labels.
    StringProperty clustersProperty() {
        return clusters;
    }

    /// The column that scores are taken against; empty takes the data set's own.
    StringProperty labelColumnProperty() {
        return labelColumn;
    }

    /// Names of the recipes that are compared.
    ObservableSet<String> recipes() {
        return recipes;
    }

    /// Recipes with changes of their own, of an experiment that was written elsewhere.
    List<RecipeChoice> changed() {
        return changed;
    }

    void addListener(InvalidationListener listener) {
        name.addListener(listener);
        seeds.addListener(listener);
        clusters.addListener(listener);
        labelColumn.addListener(listener);
        recipes.addListener(listener);
    }

    void clear(String freshName) {
        changed = List.of();
        recipes.clear();
        recipes.add("quick");
        seeds.set(SEEDS);
        clusters.set("");
        labelColumn.set("");
        name.set(freshName);
    }

    /// Shows an experiment that there is.
    void show(ExperimentConfig config) {
        Set<String> plain = new LinkedHashSet<>();
        List<RecipeChoice> others = new ArrayList<>();
        for (RecipeChoice choice : config.recipes()) {
            if (choice.equals(known(choice.title()))) {
                plain.add(choice.title());
            } else {
                others.add(choice);
            }
        }
        changed = List.copyOf(others);
        recipes.retainAll(plain);
        recipes.addAll(plain);
        seeds.set(list(config.seeds()));
        clusters.set(list(config.clusters()));
        labelColumn.set(config.labelColumn().orElse(""));
        name.set(config.name());
    }

    private static String list(List<? extends Number> numbers) {
        List<Long> values = numbers.stream().map(Number::longValue).toList();
        boolean row = values.size() > 2;
        for (int i = 1; i < values.size(); i++) {
            row &= values.get(i) == values.get(i - 1) + 1;
        }
        return row
                ? values.getFirst() + ".." + values.getLast()
                : String.join(",", values.stream().map(String::valueOf).toList());
    }

    private RecipeChoice known(String recipe) {
        try {
            return own.choice(RecipeChoice.of(recipe));
        } catch (TaxophoneException e) {
            return RecipeChoice.of("");
        }
    }

    /// Why no experiment can be made of it; empty if one can.
    Optional<String> problem() {
        try {
            config();
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (TaxophoneException e) {
            return Optional.of(e.getMessage() + ". " + e.nextStep());
        }
    }

    /// The experiment.
    ///
    /// @throws IllegalArgumentException or TaxophoneException if something is refused; in its words
    ExperimentConfig config() {
        List<RecipeChoice> choices = new ArrayList<>(changed);
        recipes.forEach(recipe -> choices.add(own.choice(RecipeChoice.of(recipe))));
        if (choices.isEmpty()) {
            throw new IllegalArgumentException(Messages.text("experiment.no-recipe"));
        }
        return new ExperimentConfig(
                name.get().strip(),
                choices,
                numbers(seeds.get(), "experiment.seeds.refused").stream()
                        .map(Integer::longValue)
                        .toList(),
                clusters.get().isBlank()
                        ? List.of()
                        : numbers(clusters.get(), "experiment.clusters.refused"),
                Optional.ofNullable(labelColumn.get()).filter(column -> !column.isEmpty()));
    }

    private static List<Integer> numbers(String text, String refusal) {
        try {
            return ExperimentFile.range(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(Messages.text(refusal, text), e);
        }
    }
}
