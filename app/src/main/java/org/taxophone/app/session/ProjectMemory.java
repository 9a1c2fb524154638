package org.taxophone.app.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.taxophone.app.preferences.Preferences;

/// Where a person left each project: page, selection, splits, what was looked at. A small file in
/// the project's own folder, so that it moves with the project.
///
/// Each place says what of itself is worth remembering; what cannot be understood on the way back
/// is passed over. All but [#write()] is called on the UI thread.
public final class ProjectMemory {
    /// In the project's folder.
    public static final String FILE = "window.properties";

    private final Function<Path, Preferences> files;
    private final List<Kept> kept = new ArrayList<>();
    private volatile @Nullable Preferences open;
    private Map<String, String> noted = Map.of();

    private record Kept(String key, Supplier<String> now, Consumer<String> restore) {}

    /// @param files reads the file of a project
    public ProjectMemory(Function<Path, Preferences> files) {
        this.files = files;
    }

    /// Remembers one thing of each project.
    ///
    /// @param key its name in the file
    /// @param now what it is, in one text; empty for nothing worth remembering
    /// @param restore brings it back; called only if something was remembered
    public void keep(String key, Supplier<String> now, Consumer<String> restore) {
        kept.add(new Kept(key, now, restore));
    }

    /// Brings back what is remembered of the project in the folder. What was registered first has
    /// the last word: the shell's selection, which every place could change while it comes back.
    public void restore(Path folder) {
        Preferences file = files.apply(folder.resolve(FILE));
        open = file;
        for (Kept one : kept.reversed()) {
            file.get(one.key()).filter(text -> !text.isEmpty()).ifPresent(one.restore());
        }
    }

    /// What is remembered of one thing of the project in the folder, before it is brought back.
    public Optional<String> of(Path folder, String key) {
        return files.apply(folder.resolve(FILE)).get(key).filter(text -> !text.isEmpty());
    }

    /// Takes down how things are.
    ///
    /// @return true if that is worth writing
    public boolean note() {
        Preferences file = open;
        if (file == null) {
            return false;
        }
        Map<String, String> now = new TreeMap<>();
        kept.forEach(one -> now.put(one.key(), one.now().get()));
        if (now.equals(noted)) {
            return false;
        }
        noted = now;
        now.forEach(
                (key, text) -> {
                    if (text.isEmpty()) {
                        file.remove(key);
                    } else {
                        file.put(key, text);
                    }
                });
        return true;
    }

    /// Writes what was taken down; from any thread.
    ///
    /// @throws IOException if it cannot be written
    public void write() throws IOException {
        Preferences file = open;
        if (file != null) {
            file.save();
        }
    }

    /// Writes no more: the project is closed.
    public void forget() {
        open = null;
        noted = Map.of();
    }
}
