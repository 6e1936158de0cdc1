import { Role } from '@app/api/types';

/** Who sees the reports of every unit and what they add up to. */
export const AGENCY_ROLES: readonly Role[] = ['OFFICE', 'LEADER', 'ADMINISTRATOR'];
