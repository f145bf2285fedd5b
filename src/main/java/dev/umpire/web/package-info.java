/**
 * What all resources share: problems, paging, limits of a body, the strict JSON mapper, the OpenAPI filter.
 * Knows HTTP, but no feature.
 */
package dev.umpire.web;
