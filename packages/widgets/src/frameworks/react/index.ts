// By the package's own name: a project that uses one component gets no other element with it.
export { Measures } from '@antiracism-kit/widgets/react/measures';
export { PledgeCount } from '@antiracism-kit/widgets/react/pledge-count';
export { PledgeForm } from '@antiracism-kit/widgets/react/pledge-form';
export { PledgeWall } from '@antiracism-kit/widgets/react/pledge-wall';
export { Progress } from '@antiracism-kit/widgets/react/progress';
export { Receipt } from '@antiracism-kit/widgets/react/receipt';
export { Resources } from '@antiracism-kit/widgets/react/resources';
export { StoryForm } from '@antiracism-kit/widgets/react/story-form';
export { StoryWall } from '@antiracism-kit/widgets/react/story-wall';
export { Strategy } from '@antiracism-kit/widgets/react/strategy';
export { Support } from '@antiracism-kit/widgets/react/support';
