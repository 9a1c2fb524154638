package org.taxophone.project;

import java.nio.file.Files;
import org.taxophone.dataset.Dataset;

/// Whether a dataset's sounds are where they are said to be.
final class AudioFolder {
    private static final int LOOK_AT = 20;

    private AudioFolder() {}

    /// True if any of some clips, spread over the dataset, is there.
    static boolean holdsAny(Dataset dataset) {
        int step = Math.max(1, dataset.size() / LOOK_AT);
        for (int clip = 0; clip < dataset.size(); clip += step) {
            if (Files.isRegularFile(dataset.file(clip))) {
                return true;
            }
        }
        return dataset.size() == 0;
    }
}
