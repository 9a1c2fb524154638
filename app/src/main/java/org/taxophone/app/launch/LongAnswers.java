package org.taxophone.app.launch;

import org.taxophone.app.feature.data.LongBanner;
import org.taxophone.dataset.Dataset;
import org.taxophone.experiment.LongRecordings;

/// What a person said of the long recordings of each folder, remembered in the preferences.
final class LongAnswers implements LongBanner.Answers {
    private static final String KEY = "long.";
    private static final String WHOLE = "whole";

    private final Services s;
    private final DataFolders folders;

    LongAnswers(Services s, DataFolders folders) {
        this.s = s;
        this.folders = folders;
    }

    @Override
    public boolean open() {
        Dataset dataset = s.project().dataset();
        return dataset != null && s.preferences().get(KEY + dataset.root()).isEmpty();
    }

    @Override
    public void cut() {
        folders.cut(LongRecordings.WINDOWS);
    }

    @Override
    public void leave() {
        Dataset dataset = s.project().dataset();
        if (dataset != null) {
            s.preferences().put(KEY + dataset.root(), WHOLE);
        }
    }
}
