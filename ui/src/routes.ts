/** Which page stands at which path: `#/…`. The first that fits wins. */
import type { AsyncSvelteComponent, RouteDefinition } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import HomePage from './features/home/HomePage.svelte';
import LanguagePage from './features/start/LanguagePage.svelte';
import NotFoundPage from './features/start/NotFoundPage.svelte';

/** A page that is read from the disk when it is first opened. */
const later = (asyncComponent: AsyncSvelteComponent) => wrap({ asyncComponent });

/** Every component on one page, for whoever builds them; not shipped. */
const gallery: RouteDefinition = import.meta.env.DEV
  ? { '/gallery': later(() => import('./design/Gallery.svelte')) }
  : {};

export const routes: RouteDefinition = {
  '/': HomePage,
  '/language': LanguagePage,
  '/enrol': later(() => import('./features/sign-in/EnrolPage.svelte')),
  '/groups': later(() => import('./features/group/GroupsPage.svelte')),
  '/group/new': later(() => import('./features/group/GroupNewPage.svelte')),
  '/group/:id': later(() => import('./features/group/GroupPage.svelte')),
  '/group/:id/edit': later(() => import('./features/group/GroupEditPage.svelte')),
  '/group/:id/papers': later(() => import('./features/papers/PapersPage.svelte')),
  '/group/:id/terms': later(() => import('./features/group/TermsPage.svelte')),
  '/group/:id/loans': later(() => import('./features/loan/LoansPage.svelte')),
  '/group/:id/loan/:loan': later(() => import('./features/loan/LoanPage.svelte')),
  '/group/:id/plan': later(() => import('./features/loan/PlanPage.svelte')),
  '/group/:id/books/:month?': later(() => import('./features/books/BooksPage.svelte')),
  '/group/:id/record/:operation': later(() => import('./features/books/RecordPage.svelte')),
  '/group/:id/voucher': later(() => import('./features/books/VoucherPage.svelte')),
  '/group/:id/account': later(() => import('./features/books/AccountPage.svelte')),
  '/group/:id/borrowing': later(() => import('./features/books/BorrowingPage.svelte')),
  '/group/:id/cutoff': later(() => import('./features/books/CutOffPage.svelte')),
  '/group/:id/standing': later(() => import('./features/standing/StandingPage.svelte')),
  '/group/:id/grade': later(() => import('./features/standing/GradePage.svelte')),
  '/group/:id/life': later(() => import('./features/life/LifePage.svelte')),
  '/group/:id/share-out': later(() => import('./features/life/ShareOutPage.svelte')),
  '/group/:id/funds': later(() => import('./features/linkage/FundsPage.svelte')),
  '/group/:id/linkage': later(() => import('./features/linkage/LinkagePage.svelte')),
  '/group/:id/report/:month?': later(() => import('./features/federation/ReportPage.svelte')),
  '/federation/:id/:month?': later(() => import('./features/federation/FederationPage.svelte')),
  '/approvals': later(() => import('./features/approval/ApprovalsPage.svelte')),
  '/sent-back': later(() => import('./features/approval/SentBackPage.svelte')),
  '/member/new/:group': later(() => import('./features/member/MemberNewPage.svelte')),
  '/member/:id': later(() => import('./features/member/MemberPage.svelte')),
  '/member/:id/edit': later(() => import('./features/member/MemberEditPage.svelte')),
  '/member/:id/settlement': later(() => import('./features/life/SettlementPage.svelte')),
  '/member/:id/same': later(() => import('./features/life/SamePage.svelte')),
  '/meeting/:group': later(() => import('./features/meeting/MeetingPage.svelte')),
  '/meeting-record/:operation': later(() => import('./features/meeting/MeetingRecordPage.svelte')),
  '/readback/:group/:member?': later(() => import('./features/readback/ReadbackPage.svelte')),
  '/readback-record/:group/:operation': later(
    () => import('./features/readback/ReadbackRecordPage.svelte'),
  ),
  '/practice': later(() => import('./features/practice/PracticePage.svelte')),
  '/exchange': later(() => import('./features/exchange/ExchangePage.svelte')),
  '/find': later(() => import('./features/find/FindPage.svelte')),

  '/enterprises': later(() => import('./features/enterprise/EnterprisesPage.svelte')),
  '/enterprise/new': later(() => import('./features/enterprise/EnterpriseNewPage.svelte')),
  '/enterprise/:id': later(() => import('./features/enterprise/EnterprisePage.svelte')),
  '/visit/:enterprise': later(() => import('./features/visit/VisitPage.svelte')),
  '/visit-record/:operation': later(() => import('./features/visit/VisitRecordPage.svelte')),
  '/due': later(() => import('./features/visit/DuePage.svelte')),

  '/office': later(() => import('./features/office/OfficePage.svelte')),
  '/office/collections/:federation?': later(() => import('./features/loan/CollectionsPage.svelte')),
  '/office/figures/:whose?/:month?': later(() => import('./features/figures/FiguresPage.svelte')),
  '/office/standing/:whose?/:month?': later(
    () => import('./features/figures/AreaGroupsPage.svelte'),
  ),
  '/office/feed': later(() => import('./features/linkage/FeedPage.svelte')),
  '/office/arrivals': later(() => import('./features/office/ArrivalsPage.svelte')),
  '/office/reviews': later(() => import('./features/office/ReviewsPage.svelte')),
  '/office/groups': later(() => import('./features/office/HandoverPage.svelte')),
  '/office/people': later(() => import('./features/office/PeoplePage.svelte')),
  '/office/devices': later(() => import('./features/office/DevicesPage.svelte')),
  '/settings': later(() => import('./features/settings/SettingsPage.svelte')),
  '/words': later(() => import('./features/help/WordsPage.svelte')),
  '/guide': later(() => import('./features/help/GuidePage.svelte')),
  ...gallery,
  '*': NotFoundPage,
};
