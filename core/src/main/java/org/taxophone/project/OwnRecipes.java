package org.taxophone.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taxophone.common.TaxophoneException;
import org.taxophone.experiment.Recipe;
import org.taxophone.experiment.RecipeChoice;
import org.taxophone.experiment.Recipes;

/// The recipes that a person keeps, a file each: `NAME.json`. They belong to the person, not to a
/// project, and are called by name like the program's own.
public final class OwnRecipes {
    private static final String SUFFIX = ".json";

    private final Path folder;

    /// @param folder where the files are; made when the first is kept
    public OwnRecipes(Path folder) {
        this.folder = folder;
    }

    /// All that can be read, by name. A file that is damaged is left alone and left out.
    public List<OwnRecipe> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<OwnRecipe> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(SUFFIX)).sorted().toList()) {
                readable(file).ifPresent(all::add);
            }
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
        all.sort(Comparator.comparing(OwnRecipe::name, String.CASE_INSENSITIVE_ORDER));
        return List.copyOf(all);
    }

    private static Optional<OwnRecipe> readable(Path file) {
        try {
            return Optional.of(Documents.read(file, OwnRecipe.KIND, OwnRecipe.class));
        } catch (TaxophoneException e) {
            return Optional.empty();
        }
    }

    /// One that is kept.
    public Optional<OwnRecipe> find(String name) {
        return all().stream().filter(kept -> kept.name().equalsIgnoreCase(name)).findFirst();
    }

    /// The recipe of a name, kept or the program's.
    ///
    /// @throws TaxophoneException if there is none (those that there are are listed), or a setting
    ///     of it is refused
    public Recipe named(String name) {
        return choice(RecipeChoice.of(name)).resolve();
    }

    /// A choice in terms of the program's recipes: where it names one that is kept, that one's
    /// settings come before its own.
    ///
    /// @throws TaxophoneException if there is no recipe of that name
    public RecipeChoice choice(RecipeChoice asked) {
        Optional<OwnRecipe> own = find(asked.recipe());
        if (own.isEmpty()) {
            try {
                Recipes.named(asked.recipe());
            } catch (TaxophoneException e) {
                List<String> names = all().stream().map(OwnRecipe::name).toList();
                throw names.isEmpty()
                        ? e
                        : new TaxophoneException(
                                String.valueOf(e.getMessage()),
                                e.nextStep() + ", or of your own: " + String.join(", ", names),
                                e);
            }
            return asked;
        }
        RecipeChoice kept = own.get().choice();
        for (var setting : asked.settings().entrySet()) {
            kept = kept.with(setting.getKey(), setting.getValue());
        }
        return new RecipeChoice(
                kept.recipe(),
                kept.settings(),
                !asked.label().isEmpty()
                        ? asked.label()
                        : new RecipeChoice(asked.recipe(), asked.settings(), "").title());
    }

    /// Keeps a recipe, in place of the one of that name if there is one.
    ///
    /// @throws IllegalArgumentException if the name is refused; the message says why
    /// @throws TaxophoneException if it cannot be written
    public OwnRecipe keep(String name, Recipe recipe) {
        OwnRecipe kept = OwnRecipe.of(name.strip(), recipe);
        write(kept);
        return kept;
    }

    /// Keeps one that was deleted.
    public void restore(OwnRecipe deleted) {
        write(deleted);
    }

    private void write(OwnRecipe kept) {
        find(kept.name())
                .filter(old -> !old.name().equals(kept.name()))
                .ifPresent(old -> delete(old.name())); // it has other capitals
        Documents.write(file(kept.name()), OwnRecipe.KIND, kept);
    }

    /// Gives one another name.
    ///
    /// @throws IllegalArgumentException if the name is refused, or taken
    /// @throws TaxophoneException if there is none of the old name
    public OwnRecipe rename(String name, String other) {
        OwnRecipe old = require(name);
        OwnRecipe renamed = old.named(other.strip());
        if (!renamed.name().equalsIgnoreCase(name) && find(renamed.name()).isPresent()) {
            throw new IllegalArgumentException(
                    "name must differ from your other recipes: was " + renamed.name());
        }
        if (renamed.name().equalsIgnoreCase(name)) {
            delete(name); // where capitals do not count it is the same file
        }
        Documents.write(file(renamed.name()), OwnRecipe.KIND, renamed);
        if (!renamed.name().equalsIgnoreCase(name)) {
            delete(name);
        }
        return renamed;
    }

    /// Deletes one.
    ///
    /// @return what was deleted, for [#restore]
    public OwnRecipe delete(String name) {
        OwnRecipe old = require(name);
        try {
            Files.deleteIfExists(file(old.name()));
        } catch (IOException e) {
            throw Disk.failure(file(old.name()), e);
        }
        return old;
    }

    private OwnRecipe require(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new TaxophoneException(
                                        "You keep no recipe called " + name,
                                        "Choose one of the list"));
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
