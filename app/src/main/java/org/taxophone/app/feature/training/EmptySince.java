package org.taxophone.app.feature.training;

import java.util.List;
import org.taxophone.training.EpochReport;

/// Since when clusters hold no clip.
final class EmptySince {
    private EmptySince() {}

    /// The epoch since which a cluster has been empty without a break; 0 if it holds clips now.
    static int epoch(List<EpochReport> reports, int cluster) {
        int since = 0;
        for (int i = reports.size() - 1; i >= 0; i--) {
            EpochReport report = reports.get(i);
            if (cluster >= report.usage().length || report.usage()[cluster] > 0) {
                return since;
            }
            since = report.epoch();
        }
        return since;
    }
}
