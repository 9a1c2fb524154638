package org.taxophone.app.dialog.apply;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// What can be applied, and to what.
///
/// @param models at least one
/// @param chosen the one of them that is offered first
/// @param start where folders are looked for
/// @param target says what would become of a folder
/// @param begin takes the model and the folder
public record ApplyOffer(
        List<Model> models,
        Model chosen,
        Path start,
        Function<Path, Target> target,
        BiConsumer<Model, Path> begin) {
    public ApplyOffer {
        models = List.copyOf(models);
    }

    /// A model, by the run that learnt it.
    ///
    /// @param title as a person knows the run: "Run 3, robust, seed 0, 10 clusters"
    public record Model(int run, String title) {}

    /// What would become of a folder.
    ///
    /// @param words that say it
    /// @param possible false where nothing would
    public record Target(String words, boolean possible) {}
}
