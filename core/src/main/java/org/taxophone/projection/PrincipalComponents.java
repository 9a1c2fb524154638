package org.taxophone.projection;

import org.taxophone.embedding.Embeddings;

/// What a principal component analysis found.
///
/// @param scores the rows in the new coordinates
/// @param variances variance along each component (divided by rows - 1), largest first
/// @param totalVariance variance of all columns together
/// @param axes where the components lie among the columns
public record PrincipalComponents(
        Embeddings scores, double[] variances, double totalVariance, PrincipalAxes axes) {
    /// Share of the variance that the components keep, 0 to 1; 1 where nothing varies.
    public double explained() {
        double kept = 0;
        for (double variance : variances) {
            kept += variance;
        }
        return totalVariance == 0 ? 1 : Math.min(1, kept / totalVariance);
    }
}
