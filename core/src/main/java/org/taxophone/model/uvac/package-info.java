/// The UVACs: clusters as a categorical latent variable of a variational auto-encoder, or as a
/// mixture of Gaussians for its prior.
@NullMarked
package org.taxophone.model.uvac;

import org.jspecify.annotations.NullMarked;
