package org.taxophone.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taxophone.audio.AudioFacts;
import org.taxophone.dataset.Clip;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportReport;
import org.taxophone.dataset.ImportResult;
import org.taxophone.dataset.SkippedFile;

/// Datasets without sounds, names that are hard to write among them.
final class TinyDataset {
    private static final List<String> NAMES =
            List.of("plain.wav", "a, b.wav", "\"quoted\".wav", "Ü ﬁ 鳥.wav", "two\nlines.wav");

    private TinyDataset() {}

    static Dataset of(Path root, int clips) {
        List<Clip> list = new ArrayList<>(clips);
        List<String> labels = new ArrayList<>(clips);
        for (int i = 0; i < clips; i++) {
            String hash = String.format("%016x", i * 0x9e3779b97f4a7c15L).repeat(4);
            String name = NAMES.get(i % NAMES.size());
            list.add(
                    new Clip(
                            hash.substring(0, 16),
                            "folder " + i + "/" + name,
                            new AudioFacts(
                                    "WAV, 16 bit",
                                    8000,
                                    1,
                                    4000 + i,
                                    0.1 + i * 1e-9,
                                    i == 0 ? Double.NaN : 0.01,
                                    i,
                                    hash,
                                    i == 1 ? "ends early, at 0.3 s" : "")));
            labels.add(i % 3 == 0 ? "" : "label " + i % 3);
        }
        Map<String, List<String>> columns = new LinkedHashMap<>();
        columns.put("label", labels);
        return Dataset.of(root, list, columns, Optional.of("label"));
    }

    static ImportResult result(Dataset dataset) {
        return new ImportResult(
                dataset,
                new ImportReport(
                        dataset.size() + 1,
                        dataset.size(),
                        List.of(new SkippedFile("bad.wav", "is empty: 0 bytes", "Copy it again")),
                        List.of(),
                        "",
                        0.5));
    }
}
