package org.taxophone.app.launch;

import org.taxophone.app.feature.data.LayoutBanner;
import org.taxophone.dataset.Dataset;
import org.taxophone.dataset.ImportConfig;
import org.taxophone.project.Project;

/// What a person said of the layout of each folder, remembered in the preferences.
final class LayoutAnswers implements LayoutBanner.Answers {
    private static final String KEY = "layout.";
    private static final String USED = "used";
    private static final String REFUSED = "none";

    private final Services s;
    private boolean justRead;

    LayoutAnswers(Services s) {
        this.s = s;
        s.opener().importingProperty().addListener((value, before, now) -> justRead |= now != null);
        s.project().projectProperty().addListener((value, before, now) -> justRead = false);
    }

    @Override
    public boolean open() {
        // asked of the project itself: what the window shows may be a moment behind
        Project project = s.project().project();
        // of a project that was opened again nobody is asked: its layout was applied long ago
        return justRead
                && project != null
                && project.dataset()
                        .map(dataset -> s.preferences().get(KEY + dataset.root()).isEmpty())
                        .orElse(false);
    }

    @Override
    public void use() {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.preferences().put(KEY + dataset.root(), USED);
        }
    }

    @Override
    public void refuse() {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.preferences().put(KEY + dataset.root(), REFUSED);
            s.opener().read(config(s, dataset));
        }
    }

    /// How the folder of the dataset is read again.
    static ImportConfig config(Services s, Dataset dataset) {
        ImportConfig config = ImportConfig.of(dataset.root());
        return s.preferences().get(KEY + dataset.root(), "").equals(REFUSED)
                ? config.withLayout(REFUSED)
                : config;
    }
}
