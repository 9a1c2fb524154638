package org.taxophone.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Finds clips by what other programs call them: identity, path, name (of a slice with its bounds,
/// "night.wav 1-2 s"), or name without suffix.
public final class ClipNames {
    private final Dataset dataset;
    private final PathIndex index;
    private final Map<String, Integer> slices = new HashMap<>();
    private final List<String> paths = new ArrayList<>();
    private final List<Integer> wholes = new ArrayList<>();

    public ClipNames(Dataset dataset) {
        this.dataset = dataset;
        for (int clip = 0; clip < dataset.size(); clip++) {
            Clip now = dataset.clips().get(clip);
            if (now.slice().isPresent()) {
                slices.putIfAbsent(now.path() + " " + now.slice().get(), clip);
                slices.putIfAbsent(now.name(), clip);
            } else {
                paths.add(now.path());
                wholes.add(clip);
            }
        }
        this.index = new PathIndex(paths, List.of());
    }

    /// The row of a clip; -1 where none has this name, or several have.
    public int find(String name) {
        int byId = dataset.indexOf(name.strip());
        if (byId >= 0) {
            return byId;
        }
        int slice = slices.getOrDefault(SoundNames.canonical(name), -1);
        if (slice >= 0) {
            return slice;
        }
        int whole = index.find(name);
        return whole < 0 ? -1 : wholes.get(whole);
    }

    /// Names from a file: of a CSV its column `file`, else one a line.
    ///
    /// @throws org.taxophone.common.TaxophoneException if the file cannot be read
    public static List<String> read(Path file) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".txt")) {
            return TextTable.text(file).lines().filter(line -> !line.isBlank()).toList();
        }
        LabelTable table = LabelTable.read(file);
        List<String> names = new ArrayList<>(table.rows());
        for (int row = 0; row < table.rows(); row++) {
            names.add(table.file(row));
        }
        return names;
    }
}
