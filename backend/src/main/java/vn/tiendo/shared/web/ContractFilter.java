package vn.tiendo.shared.web;

import org.eclipse.microprofile.openapi.OASFilter;

/** Completes the contract with what annotations cannot say. */
public class ContractFilter implements OASFilter {}
