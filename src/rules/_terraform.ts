// A resource or output with a value; an empty state has neither.
const HOLDS_VALUES = /"(?:attributes|attributes_flat|value)"\s*:/;

/** Whether a text is (part of) a Terraform state that holds what resources were made with. */
export function holdsTerraformState(text: string): boolean {
  return HOLDS_VALUES.test(text);
}
