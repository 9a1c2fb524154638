package org.taxophone.metrics;

/// Agreement of a partition with labels, each from 0 to 1 but for ARI and AMI, which can be below
/// 0.
///
/// @param accuracy share of clips on the best one-to-one matching of clusters to labels (Hungarian)
/// @param nmi normalised mutual information, arithmetic mean; the V-measure is the same number
/// @param ari adjusted Rand index
/// @param purity share of clips that carry the majority label of their cluster
/// @param ami adjusted mutual information, arithmetic mean: NMI less what chance reaches (Vinh,
/// Epps and Bailey 2010); NaN in documents of programs that did not know it
/// @param homogeneity 1 where no cluster mixes labels (Rosenberg and Hirschberg 2007); NaN as AMI
/// @param completeness 1 where no label is split over clusters; NaN as AMI
/// @param clips how many clips had a label and were scored
public record ExternalScores(
        double accuracy,
        double nmi,
        double ari,
        double purity,
        double ami,
        double homogeneity,
        double completeness,
        int clips) {
    static final ExternalScores NONE =
            new ExternalScores(
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    0);
}
