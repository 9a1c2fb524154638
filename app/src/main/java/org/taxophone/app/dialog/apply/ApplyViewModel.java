package org.taxophone.app.dialog.apply;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which model, and which clips.
final class ApplyViewModel {
    private final ApplyOffer offer;
    private final ObjectProperty<ApplyOffer.Model> model;
    private final ReadOnlyObjectWrapper<@Nullable Path> data = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ApplyOffer.@Nullable Target> target =
            new ReadOnlyObjectWrapper<>();
    private final BooleanBinding ready =
            Bindings.createBooleanBinding(
                    () -> {
                        ApplyOffer.Target now = target.get();
                        return now != null && now.possible();
                    },
                    target);

    ApplyViewModel(ApplyOffer offer) {
        this.offer = offer;
        model = new SimpleObjectProperty<>(offer.chosen());
    }

    ApplyOffer offer() {
        return offer;
    }

    ObjectProperty<ApplyOffer.Model> modelProperty() {
        return model;
    }

    /// The folder, or null until there is one.
    ReadOnlyObjectProperty<@Nullable Path> dataProperty() {
        return data.getReadOnlyProperty();
    }

    /// What would become of it.
    ReadOnlyObjectProperty<ApplyOffer.@Nullable Target> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// True once it can begin.
    BooleanBinding readyProperty() {
        return ready;
    }

    void choose(Path folder) {
        data.set(folder);
        target.set(offer.target().apply(folder));
    }

    /// @return false if there is nothing to begin with
    boolean begin() {
        Path folder = data.get();
        if (folder == null || !ready.get()) {
            return false;
        }
        offer.begin().accept(model.get(), folder);
        return true;
    }
}
